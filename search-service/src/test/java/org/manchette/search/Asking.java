package org.manchette.search;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Requests with parameters as a reader writes them. */
final class Asking {

  private Asking() {}

  /**
   * A request.
   *
   * @param parameters {@code name=value}, not encoded, separated by {@code &}
   */
  static RequestSpecification with(String parameters) {
    RequestSpecification request = given();
    for (String parameter : parameters.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        request.queryParam(parameter.substring(0, equals), parameter.substring(equals + 1));
      }
    }
    return request;
  }
}
