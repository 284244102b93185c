@NullMarked
package org.redress.submitreport;

import org.jspecify.annotations.NullMarked;
