/** What an installation sets: its environment and its service times. */
@NullMarked
package org.redress.caseworkaws.settings;

import org.jspecify.annotations.NullMarked;
