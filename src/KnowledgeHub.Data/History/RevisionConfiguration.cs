using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.History;

internal sealed class RevisionConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.HasKey(revision => revision.Id);
        builder
            .Property(revision => revision.Kind)
            .HasConversion(AggregateKindConversion.Instance)
            .HasMaxLength(40);
        builder.Property(revision => revision.AggregateId).HasMaxLength(80);
        builder.Property(revision => revision.Change).HasMaxLength(40);
        builder.Property(revision => revision.ActorId).HasMaxLength(80);
        builder.Property(revision => revision.Body).HasColumnType(jsonColumnType);
        builder
            .HasIndex(revision => new
            {
                revision.Kind,
                revision.AggregateId,
                revision.Version,
            })
            .IsUnique();
    }
}
