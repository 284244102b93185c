/** What of an erasure lies in S3. */
@NullMarked
package org.redress.caseworkaws.erasure;

import org.jspecify.annotations.NullMarked;
