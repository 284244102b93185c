/** Hints as SQS messages: ids and nothing else. */
@NullMarked
package org.redress.caseworkaws.hints;

import org.jspecify.annotations.NullMarked;
