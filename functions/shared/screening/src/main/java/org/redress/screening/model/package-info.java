/** The trained model: a small transformer encoder with one output for each clause that it knows. */
@NullMarked
package org.redress.screening.model;

import org.jspecify.annotations.NullMarked;
