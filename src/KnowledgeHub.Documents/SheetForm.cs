namespace KnowledgeHub.Documents;

/// <summary>
/// What keeps a sheet in form while people fill it in: only open cells take input, drop-downs and limits check it, and a hidden
/// first row says by codes what each column holds. The protection has no password: it guards against slips, not against intent.
/// </summary>
public sealed record SheetForm
{
    /// <summary>The row in which the first row of the table stands, as programs count: below codes and heads.</summary>
    public const int FirstRow = 3;

    /// <summary>What each column holds, for whoever reads the file; as many as there are columns.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>Places of the columns, from 0, whose cells take input.</summary>
    public IReadOnlySet<int> OpenColumns { get; init; } = new HashSet<int>();

    /// <summary>Places of the rows, from 0, that take no input even there.</summary>
    public IReadOnlySet<int> ClosedRows { get; init; } = new HashSet<int>();

    /// <summary>Places of the columns, from 0, that programs do not show.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>Places of the columns, from 0, whose texts are days such as 2026-05-31.</summary>
    public IReadOnlySet<int> DayColumns { get; init; } = new HashSet<int>();

    /// <summary>What the cells of columns are checked for as they are filled in.</summary>
    public IReadOnlyList<ColumnRule> Rules { get; init; } = [];
}
