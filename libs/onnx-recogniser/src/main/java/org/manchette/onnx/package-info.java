/**
 * Names by an ONNX token-classification model of the site's own. A sentence is cut into the model's
 * sub-tokens, read in windows, several at a time, and the labels of the sub-tokens are brought back
 * to the words that Manchette knows.
 */
@NullMarked
package org.manchette.onnx;

import org.jspecify.annotations.NullMarked;
