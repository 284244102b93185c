package org.redress.casework.finding;

/** How grave a breach of a clause is, from the mildest. */
public enum Severity {
  LOW, MEDIUM, HIGH, URGENT
}
