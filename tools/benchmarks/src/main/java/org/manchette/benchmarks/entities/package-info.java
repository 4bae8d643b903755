/** How well actors are found, span by span, in corpora that others annotated, beside a peer. */
@NullMarked
package org.manchette.benchmarks.entities;

import org.jspecify.annotations.NullMarked;
