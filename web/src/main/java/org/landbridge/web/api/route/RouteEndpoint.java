package org.landbridge.web.api.route;

import org.springframework.web.bind.annotation.RestController;

/** Answers "what are my ways?". */
@RestController
final class RouteEndpoint {}
