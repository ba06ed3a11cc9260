namespace KnowledgeHub.Data.Seeding;

/// <summary>Something in the seed files that must be mended before anything is imported.</summary>
/// <param name="File">Path of the file below the seed folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Rule">Stable id of the rule.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record SeedProblem(string File, int Line, string Rule, string Message, string Remedy)
{
    /// <summary>One line, as compilers write it.</summary>
    public override string ToString() => $"{File}:{Line}: {Rule}: {Message} {Remedy}";
}
