/** The data folder: whose it is, what a run says of itself in it. */
@NullMarked
package org.redress.local.data;

import org.jspecify.annotations.NullMarked;
