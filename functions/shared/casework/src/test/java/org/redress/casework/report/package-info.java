@NullMarked
package org.redress.casework.report;

import org.jspecify.annotations.NullMarked;
