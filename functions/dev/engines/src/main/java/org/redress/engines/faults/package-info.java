/** Faults that the engines never show by themselves, injected between the SDK and an engine. */
@NullMarked
package org.redress.engines.faults;

import org.jspecify.annotations.NullMarked;
