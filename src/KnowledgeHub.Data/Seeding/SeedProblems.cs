namespace KnowledgeHub.Data.Seeding;

/// <summary>Collects the problems of one file.</summary>
/// <param name="file">Path of the file below the seed folder.</param>
internal sealed class SeedProblems(string file)
{
    private readonly List<SeedProblem> _found = [];

    public string File => file;

    public IReadOnlyList<SeedProblem> Found => _found;

    public void Add(long line, string rule, string message, string remedy) =>
        _found.Add(new(file, (int)line, rule, message, remedy));
}
