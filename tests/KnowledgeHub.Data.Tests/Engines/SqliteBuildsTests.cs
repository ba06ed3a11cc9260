using KnowledgeHub.Data.Sqlite;

namespace KnowledgeHub.Data.Tests.Engines;

public sealed class SqliteBuildsTests
{
    [Theory]
    [InlineData("3.6.23", false)]
    [InlineData("3.7.0", true)]
    [InlineData("3.40.1", true)]
    [InlineData("3.44.5", true)]
    [InlineData("3.44.6", false)]
    [InlineData("3.45.0", true)]
    [InlineData("3.49.9", true)]
    [InlineData("3.50.4", true)]
    [InlineData("3.50.6", true)]
    [InlineData("3.50.7", false)]
    [InlineData("3.51.0", true)]
    [InlineData("3.51.2", true)]
    [InlineData("3.51.3", false)]
    [InlineData("3.52.0", true)]
    [InlineData("3.52.1", false)]
    [InlineData("3.53.0", false)]
    [InlineData("4.0.0", false)]
    [InlineData("unknown", true)]
    public void NeedsOneWriter_EachBuild_IsTheListOfItsMakers(string build, bool expected) =>
        Assert.Equal(expected, SqliteBuilds.NeedsOneWriter(build));
}
