namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>Reads the tables of docs/method.md.</summary>
internal static class MethodPage
{
    private static readonly string[] _lines = Read();

    /// <summary>The rows of the table that begins with these columns, as cells without back-ticks.</summary>
    public static IReadOnlyList<string[]> Table(params string[] columns) =>
        [
            .. _lines
                .SkipWhile(line => !Cells(line).SequenceEqual(columns))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(Cells),
        ];

    private static string[] Cells(string line) =>
        [.. line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '`'))];

    private static string[] Read()
    {
        using var stream =
            typeof(MethodPage).Assembly.GetManifestResourceStream("method.md")
            ?? throw new InvalidOperationException("The page is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
