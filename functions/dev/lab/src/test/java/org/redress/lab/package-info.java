@NullMarked
package org.redress.lab;

import org.jspecify.annotations.NullMarked;
