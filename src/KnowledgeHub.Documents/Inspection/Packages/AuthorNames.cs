using System.Globalization;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>Gives each author of a document a number, so that who answered whom can still be told.</summary>
internal sealed class AuthorNames
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    /// <summary>What stands for a name; the same for the same name.</summary>
    /// <param name="name">The name.</param>
    public string NumberOf(string name)
    {
        if (name.Length == 0)
        {
            return name;
        }

        if (!_numbers.TryGetValue(name, out var number))
        {
            number = "Author " + (_numbers.Count + 1).ToString(CultureInfo.InvariantCulture);
            _numbers.Add(name, number);
        }

        return number;
    }
}
