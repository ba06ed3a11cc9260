namespace KnowledgeHub.Core.Assessments;

/// <summary>A part of an assessment that a country can share. Each needs the one that it rests on. The code is stored.</summary>
public enum SharedContent
{
    /// <summary>The scores of cells, areas, pillars, drivers and themes, and nothing that points at a single indicator.</summary>
    Scores,

    /// <summary>The state and level of every indicator, with the scores that follow from them.</summary>
    Answers,

    /// <summary>The free texts of answers: comments, strengths, plans, reasons, dissent.</summary>
    Comments,

    /// <summary>The evidence of answers, as far as its classification permits.</summary>
    Evidence,
}
