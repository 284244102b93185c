/** The site's port: the HTTP API in front of the functions, as API Gateway gives requests to them. */
@NullMarked
package org.redress.local.http;

import org.jspecify.annotations.NullMarked;
