/** Where else to turn: platforms, emergency services, police and support, as data that an organisation can replace. */
@NullMarked
package org.redress.submitreport.signposts;

import org.jspecify.annotations.NullMarked;
