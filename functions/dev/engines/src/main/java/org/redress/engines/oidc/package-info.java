/** An OpenID Connect provider for one JVM: mock-oauth2-server, made strict, with invented people to sign in as. */
@NullMarked
package org.redress.engines.oidc;

import org.jspecify.annotations.NullMarked;
