package org.manchette.search;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/** Requests as an address writes them. */
final class Asking {

  private Asking() {}

  /** A request with the parameters of {@code a=1&b=2}, not yet encoded. */
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
