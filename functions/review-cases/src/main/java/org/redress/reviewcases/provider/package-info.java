/** What the provider of the sign-in is asked for, by OpenID Connect. */
@NullMarked
package org.redress.reviewcases.provider;

import org.jspecify.annotations.NullMarked;
