using System.Reflection;
using KnowledgeHub.Testing.Databases;
using Xunit.Sdk;

namespace KnowledgeHub.Data.Tests;

/// <summary>Runs a theory once on every database product. A product that is not installed fails; it never passes in silence.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Enum.GetValues<DatabaseKind>().Select(kind => new object[] { kind });
}
