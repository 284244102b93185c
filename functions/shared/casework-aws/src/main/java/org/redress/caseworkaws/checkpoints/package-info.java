/** Checkpoints in a bucket whose objects nobody can change or remove before their time. */
@NullMarked
package org.redress.caseworkaws.checkpoints;

import org.jspecify.annotations.NullMarked;
