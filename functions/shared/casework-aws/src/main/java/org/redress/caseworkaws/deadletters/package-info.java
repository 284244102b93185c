/** What queues gave up: shown with what it is about, and given back. */
@NullMarked
package org.redress.caseworkaws.deadletters;

import org.jspecify.annotations.NullMarked;
