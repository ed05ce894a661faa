package org.landbridge.web.api.route;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints of this package. */
@Configuration(proxyBeanMethods = false)
@Import(RouteEndpoint.class)
public class RouteApi {}
