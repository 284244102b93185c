/** Requests, routes and responses of API Gateway's HTTP APIs. */
@NullMarked
package org.redress.web.http;

import org.jspecify.annotations.NullMarked;
