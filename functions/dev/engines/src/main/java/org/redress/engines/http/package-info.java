/** What the engines of our own share: a small JSON endpoint on the JDK's HTTP server. */
@NullMarked
package org.redress.engines.http;

import org.jspecify.annotations.NullMarked;
