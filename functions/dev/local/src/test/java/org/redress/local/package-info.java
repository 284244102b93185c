/** Tests of the command line and of the whole house. */
@NullMarked
package org.redress.local;

import org.jspecify.annotations.NullMarked;
