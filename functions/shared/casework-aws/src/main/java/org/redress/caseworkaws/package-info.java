/** The domain's ports on AWS, wired from a function's environment. */
@NullMarked
package org.redress.caseworkaws;

import org.jspecify.annotations.NullMarked;
