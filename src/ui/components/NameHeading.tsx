/** A person's name. `bdi` keeps a name's own direction from turning the words around it. */
export function NameHeading(props: {
  readonly name: string;
  readonly language: string;
  readonly id?: string;
  /** One title a surface; names within it are smaller. */
  readonly size: 'title' | 'name';
}) {
  const { name, language, id, size } = props;
  return (
    <h1 class={`t-${size}`} id={id}>
      <bdi lang={language}>{name}</bdi>
    </h1>
  );
}
