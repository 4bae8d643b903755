/** Persons, organisations and places: recognised, resolved inside the article, named once. */
@NullMarked
package org.manchette.text.actor;

import org.jspecify.annotations.NullMarked;
