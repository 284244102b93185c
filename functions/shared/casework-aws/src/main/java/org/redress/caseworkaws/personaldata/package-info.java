/** The map of personal data that the system ships. */
@NullMarked
package org.redress.caseworkaws.personaldata;

import org.jspecify.annotations.NullMarked;
