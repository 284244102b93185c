/** How the AWS clients are made, and what their errors mean. */
@NullMarked
package org.redress.caseworkaws.sdk;

import org.jspecify.annotations.NullMarked;
