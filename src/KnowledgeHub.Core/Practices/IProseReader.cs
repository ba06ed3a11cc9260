namespace KnowledgeHub.Core.Practices;

/// <summary>Reads long texts, which are Markdown.</summary>
public interface IProseReader
{
    /// <summary>Takes the marks out of a text; lists keep theirs, addresses of links go.</summary>
    /// <param name="source">The text as its author wrote it.</param>
    string PlainText(string source);
}
