/** What functions say in Lambda: lines of JSON, by way of SLF4J. */
@NullMarked
package org.redress.logs;

import org.jspecify.annotations.NullMarked;
