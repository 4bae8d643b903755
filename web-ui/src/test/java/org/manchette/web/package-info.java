@NullMarked
package org.manchette.web;

import org.jspecify.annotations.NullMarked;
