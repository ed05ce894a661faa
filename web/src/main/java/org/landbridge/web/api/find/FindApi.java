package org.landbridge.web.api.find;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints of this package. */
@Configuration(proxyBeanMethods = false)
@Import(FindEndpoint.class)
public class FindApi {}
