package org.landbridge.web.api.timetable;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints of this package. */
@Configuration(proxyBeanMethods = false)
@Import(TimetableEndpoint.class)
public class TimetableApi {}
