namespace KnowledgeHub.Search.Querying;

/// <summary>What stands between two spaces, or in quotation marks, with the signs that belong to it.</summary>
/// <param name="Clauses">Its clauses; one for each word unless it is a phrase; none when it has no words.</param>
/// <param name="Whole">All of it as one clause.</param>
internal sealed record QueryUnit(IReadOnlyList<ParsedClause> Clauses, ParsedClause Whole)
{
    /// <summary>How many parts a chain of <c>OR</c> has at most; further ones are ignored.</summary>
    public const int MaxWays = 32;

    /// <summary>The unit of which either this one or another counts.</summary>
    /// <param name="other">What follows <c>OR</c>.</param>
    public QueryUnit Or(QueryUnit other)
    {
        if (Whole.Others.Count + 1 >= MaxWays)
        {
            return this;
        }

        var either = Whole with
        {
            Others = [.. Whole.Others, other.Whole],
            Typed = [.. Whole.Typed, .. other.Whole.Typed],
        };
        return new([either], either);
    }
}
