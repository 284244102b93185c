package org.redress.sealevidence;

/**
 * What a sender says of a file; none of it need be true.
 *
 * @param name may be empty
 * @param declaredType may be empty
 */
public record Offered(String name, String declaredType) {

  @Override
  public String toString() {
    return "Offered[]";
  }
}
