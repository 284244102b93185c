package org.redress.casework;

/** How soon a case needs a person, the most urgent first. */
public enum Priority {
  URGENT, HIGH, NORMAL, LOW
}
