import { foldName } from '../domain/people/person-name';

/** What a column of a CSV file can hold. `given` and `family` are put together to one name and never kept apart. */
export const columns = [
	'name', 'given', 'family', 'preferred_name', 'organization', 'role_title', 'email', 'phone', 'linkedin', 'location',
	'connected_on', 'how_we_know',
] as const;

export type Column = (typeof columns)[number];

/** Which column each cell of a row belongs to, by position; undefined is left out. */
export type ColumnMatching = readonly (Column | undefined)[];

/**
 * Headings that are known, folded: those of the professional network's export in the languages it is offered in, and those of
 * common address books. A heading that only says "name" is settled by what stands beside it.
 */
const headings: Readonly<Record<Column, readonly string[]>> = {
	name: ['full name', 'display name', 'file as', 'contact', 'person', 'vollstandiger name', 'nom complet', 'nombre completo', 'nome completo', 'volledige naam', '姓名', '氏名'],
	given: ['first name', 'given name', 'firstname', 'vorname', 'prenom', 'voornaam', 'fornavn', 'fornamn', 'imie', 'ad', '名字', '名'],
	family: ['last name', 'family name', 'lastname', 'surname', 'nachname', 'nom de famille', 'apellido', 'apellidos', 'sobrenome', 'apelido', 'cognome', 'achternaam', 'etternavn', 'efternavn', 'efternamn', 'nazwisko', 'soyad', 'soyadi', '姓氏', '姓'],
	preferred_name: ['preferred name', 'nickname', 'spitzname', 'surnom', 'apodo', 'apelido preferido', 'soprannome', 'roepnaam'],
	organization: ['company', 'company name', 'organization', 'organisation', 'organization name', 'organization 1 name', 'employer', 'unternehmen', 'firma', 'entreprise', 'societe', 'empresa', 'azienda', 'bedrijf', 'selskap', 'virksomhed', 'foretag', 'sirket', '公司', '会社'],
	role_title: ['position', 'job title', 'title', 'role', 'organization title', 'organization 1 title', 'stelle', 'berufsbezeichnung', 'poste', 'fonction', 'cargo', 'puesto', 'posizione', 'ruolo', 'functie', 'stilling', 'stanowisko', 'unvan', '职位', '役職'],
	email: ['email', 'e mail', 'email address', 'e mail address', 'e mail 1 value', 'emailadresse', 'e mail adresse', 'adresse email', 'adresse e mail', 'correo', 'correo electronico', 'direccion de correo electronico', 'endereco de email', 'endereco de e mail', 'indirizzo email', 'indirizzo e mail', 'e mailadres', 'emailadres', 'e postadresse', 'mailadresse', 'e postadress', 'adres e mail', 'eposta adresi', 'e posta adresi', '电子邮件', 'メールアドレス'],
	phone: ['phone', 'phone number', 'mobile', 'mobile phone', 'telephone', 'cell phone', 'primary phone', 'phone 1 value', 'business phone', 'home phone', 'telefon', 'telefonnummer', 'handy', 'telephone mobile', 'telefono', 'telefone', 'celular', 'telefoon', '电话', '電話番号'],
	linkedin: ['url', 'profile url', 'profile', 'linkedin', 'linkedin url', 'linkedin profile', 'profil url', 'url de perfil', 'url do perfil', 'url del perfil', 'url du profil', 'url profilo', 'profiel url'],
	location: ['location', 'city', 'place', 'home city', 'business city', 'address 1 city', 'ort', 'stadt', 'ville', 'lieu', 'ciudad', 'cidade', 'citta', 'plaats', '城市'],
	connected_on: ['connected on', 'connection date', 'verbunden am', 'vernetzt am', 'kontakt seit', 'connecte le', 'date de connexion', 'conectado el', 'fecha de conexion', 'conectado em', 'conectou se em', 'data di collegamento', 'collegato il', 'verbonden op', 'tilknyttet den', 'forbundet den', 'kontakt sedan', 'data nawiazania kontaktu', 'baglanti tarihi', '建立联系日期', 'つながりの日付'],
	how_we_know: ['how we know each other', 'how we know', 'how we met', 'relationship', 'context'],
};

const known: ReadonlyMap<string, Column> = new Map(columns.flatMap((column) => headings[column].map((heading) => [heading, column] as const)));

/** Headings that mean the whole name, or the part of it that has no column of its own. */
const justName: Readonly<Record<string, Column>> = { name: 'family', nom: 'family', naam: 'family', namn: 'family', navn: 'family', nombre: 'given', nome: 'given' };

/** What the headings of a file mean, as far as they are known. Each column is found once, the first that fits. */
export function matchHeadings(cells: readonly string[]): ColumnMatching {
	const folded = cells.map((cell) => foldName(cell.replace(/[_:*/]/g, ' ')));
	const sure = folded.map((heading) => known.get(heading));
	const partOf = (column: Column | undefined): Column => {
		const other = column === 'family' ? 'given' : 'family';
		return column !== undefined && sure.includes(other) && !sure.includes(column) ? column : 'name';
	};
	const taken = new Set<Column>();
	return folded.map((heading, index) => {
		const column = sure[index] ?? (Object.hasOwn(justName, heading) ? partOf(justName[heading]) : undefined);
		if (column === undefined || taken.has(column)) return undefined;
		taken.add(column);
		return column;
	});
}

/** Whether a matching says who each row is about. */
export function namesPeople(matching: ColumnMatching): boolean {
	return matching.includes('name') || matching.includes('given') || matching.includes('family');
}
