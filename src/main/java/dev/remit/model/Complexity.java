package dev.remit.model;

/// How hard a domain is to hold in mind (Team Topologies, after Cynefin).
public enum Complexity {
    SIMPLE,
    COMPLICATED,
    COMPLEX
}
