package org.landbridge.app.server;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** The rooms wired together for a server. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Wiring {}
