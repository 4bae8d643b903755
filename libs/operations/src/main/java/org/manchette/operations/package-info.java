/**
 * What operators need of every service alike: who may do what ({@link
 * org.manchette.operations.AccessFilter}), ids of requests and the audit log.
 */
@NullMarked
package org.manchette.operations;

import org.jspecify.annotations.NullMarked;
