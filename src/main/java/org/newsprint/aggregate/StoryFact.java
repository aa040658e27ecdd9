package org.newsprint.aggregate;

/** What is known once a story's articles are together: each article's place, and the cluster. */
public sealed interface StoryFact permits CoveredArticle, Cluster {}
