package org.landbridge.web.api.network;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints of this package. */
@Configuration(proxyBeanMethods = false)
@Import(NetworkEndpoint.class)
public class NetworkApi {}
