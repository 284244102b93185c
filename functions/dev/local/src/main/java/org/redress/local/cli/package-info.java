/** The operators' commands. */
@NullMarked
package org.redress.local.cli;

import org.jspecify.annotations.NullMarked;
